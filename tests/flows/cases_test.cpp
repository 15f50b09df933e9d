#include "core/cases/people.h"
#include "tests/support/make.h"

using namespace minyi::tests;
using namespace minyi::core::cases;

TEST_CASE("a case with its people and steps is rebuilt from the ledger as it stood", "[cases]")
{
    TestWorkplace w;
    Id<CaseFile> made;
    REQUIRE_FALSE(w.office().write(w.as("system"), [&](Tx& tx) {
        CaseFile file;
        file.kind = Class::Imported;
        file.state = State::Imported;
        file.sourceId = "L-1";
        file.unit = {w.as("chen").unit};
        file.handler = {w.as("chen").officer};
        made = tx.create(file, uidOf("case|log|L-1"));
        CasePerson person;
        person.file = made;
        person.role = "reporter";
        tx.create(person);
        CaseStep step;
        step.file = made;
        step.step = "A_Create";
        tx.create(step);
        return true;
    }));
    CHECK(w.row(made).sourceId == "L-1");
    CHECK(w.row(made).state == State::Imported);
    CHECK(w.count("SELECT count(*) FROM case_person JOIN case_step USING(file)") == 1);
    CHECK(w.checkFaults().empty());
}
