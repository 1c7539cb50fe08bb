// Adds a version of a setting.
// parameters: properties
// columns: properties
CREATE (s:Setting)
SET s = $properties
RETURN properties(s) AS properties
