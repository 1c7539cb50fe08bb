// How many communities there are.
// parameters: search (lower case; '' = all)
// columns: count
MATCH (n:Community)
WHERE ($search = '' OR toLower(n.name) CONTAINS $search)
RETURN count(n) AS count
