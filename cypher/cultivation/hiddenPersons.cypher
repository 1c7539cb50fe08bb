// Persons of a community who withdrew from the network, or were merely mentioned.
// parameters: communityId, today
// columns: id, name
MATCH (n:Resident {communityId: $communityId})
WHERE coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned'
RETURN n.id AS id, n.name AS name
