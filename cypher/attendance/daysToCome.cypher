// Activities from today on of which an organization is a host or shares in holding them.
// parameters: organizationId, today
// columns: date
MATCH (:Organization {id: $organizationId})-[r:ORGANIZED]->(a:Activity)
WHERE r.supersededAt IS NULL AND a.date >= $today
RETURN a.date AS date
