#pragma once

#include "core/reports/commands.h" // drafts are questions; they stand beside the command that seals them
