#include <sys/vfs.h>

/// Preloaded by a test: every folder says it is on NFS.
extern "C" int statfs(const char*, struct statfs* info) noexcept
{
    *info = {};
    info->f_type = 0x6969;
    return 0;
}
