// An id belongs to one setting.
// parameters: -
// columns: -
CREATE CONSTRAINT setting_id IF NOT EXISTS FOR (s:Setting) REQUIRE s.id IS UNIQUE
