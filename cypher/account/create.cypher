// Makes an account; does nothing when its login name is there already, and answers whose it is.
// parameters: loginName, properties (id among them)
// columns: properties
MERGE (a:Account {loginName: $loginName})
ON CREATE SET a += $properties
RETURN properties(a) AS properties
