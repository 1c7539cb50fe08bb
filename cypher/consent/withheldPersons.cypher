// A page of the persons that lists leave out, by id: who withdrew from the network, and who was merely mentioned.
// parameters: communityId, today, search (lower case; '' = all), afterId, limit
// columns: labels, properties
MATCH (n:Resident {communityId: $communityId})
WHERE (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
  AND ($search = '' OR toLower(n.name) CONTAINS $search) AND n.id > $afterId
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
LIMIT $limit
