// Whose protected data are kept.
// parameters: -
// columns: personId
MATCH (p:Protected)
RETURN p.personId AS personId
ORDER BY personId
