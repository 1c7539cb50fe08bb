// An account by its login name.
// parameters: loginName (NFKC, lower case)
// columns: properties
MATCH (a:Account {loginName: $loginName})
RETURN properties(a) AS properties
