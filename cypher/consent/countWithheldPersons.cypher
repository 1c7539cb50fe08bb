// How many persons lists leave out.
// parameters: communityId, today, search (lower case; '' = all)
// columns: count
MATCH (n:Resident {communityId: $communityId})
WHERE (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
  AND ($search = '' OR toLower(n.name) CONTAINS $search)
RETURN count(n) AS count
