// An id belongs to one case.
// parameters: -
// columns: -
CREATE CONSTRAINT cultivation_case_id IF NOT EXISTS FOR (c:CultivationCase) REQUIRE c.id IS UNIQUE
