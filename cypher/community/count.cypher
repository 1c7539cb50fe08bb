// How many communities there are.
// parameters: search (lower case; '' = all), ids (null = any)
// columns: count
MATCH (n:Community)
WHERE ($search = '' OR toLower(n.name) CONTAINS $search) AND ($ids IS NULL OR n.id IN $ids)
RETURN count(n) AS count
