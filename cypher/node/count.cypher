// How many nodes of one kind a community has, without persons who withdrew or were merely mentioned.
// parameters: communityId, today, search (lower case; '' = all) (__Label__: a node kind, __name__: its name property)
// columns: count
MATCH (n:__Label__ {communityId: $communityId})
WHERE ($search = '' OR toLower(n.__name__) CONTAINS $search)
  AND NOT (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
RETURN count(n) AS count
