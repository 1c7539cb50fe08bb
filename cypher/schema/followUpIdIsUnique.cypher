// An id belongs to one follow-up.
// parameters: -
// columns: -
CREATE CONSTRAINT follow_up_id IF NOT EXISTS FOR (f:FollowUp) REQUIRE f.id IS UNIQUE
