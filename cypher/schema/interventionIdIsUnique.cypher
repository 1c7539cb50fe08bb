// An id belongs to one version of what was done.
// parameters: -
// columns: -
CREATE CONSTRAINT intervention_id IF NOT EXISTS FOR (i:Intervention) REQUIRE i.id IS UNIQUE
