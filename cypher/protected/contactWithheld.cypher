// From which day persons of a community do not agree to contact, of those who ever decided about it.
// parameters: communityId
// columns: personId, withheldFrom
MATCH (n:Resident {communityId: $communityId})
WHERE n.withheldFrom_contact IS NOT NULL
RETURN n.id AS personId, n.withheldFrom_contact AS withheldFrom
