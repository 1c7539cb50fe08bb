// A page of the accounts, by login name.
// parameters: afterLoginName, limit
// columns: properties
MATCH (a:Account)
WHERE a.loginName > $afterLoginName
RETURN properties(a) AS properties
ORDER BY a.loginName
LIMIT $limit
