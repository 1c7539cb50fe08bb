// The account of a person as a sign-in service knows her.
// parameters: subject
// columns: properties
MATCH (a:Account {oidcSubject: $subject})
RETURN properties(a) AS properties
