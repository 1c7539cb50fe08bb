// An id belongs to one version of an entry.
// parameters: -
// columns: -
CREATE CONSTRAINT case_entry_id IF NOT EXISTS FOR (e:CaseEntry) REQUIRE e.id IS UNIQUE
