// How many decisions a list has; without persons who withdrew or were merely mentioned.
// parameters: communityId, today, personId (null = anybody), latest (only the one that counts of each person)
// columns: count
MATCH (d:OfPerson {communityId: $communityId})
WHERE d:Decision AND ($personId IS NULL OR d.personId = $personId)
MATCH (n:Node {id: d.personId})
WHERE NOT (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
RETURN CASE WHEN $latest THEN count(DISTINCT d.personId) ELSE count(d) END AS count
