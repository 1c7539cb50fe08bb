// A page of the communities, by name, then id.
// parameters: search (lower case; '' = all), ids (null = any), afterName, afterId, limit
// columns: labels, properties
MATCH (n:Community)
WHERE ($search = '' OR toLower(n.name) CONTAINS $search) AND ($ids IS NULL OR n.id IN $ids)
  AND (n.name > $afterName OR (n.name = $afterName AND n.id > $afterId))
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.name, n.id
LIMIT $limit
