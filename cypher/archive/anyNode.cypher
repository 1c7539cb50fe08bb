// Whether the store holds anything but sessions and marks of writes.
// parameters: -
// columns: id
MATCH (n)
WHERE NOT (n:Session OR n:WriteMark)
RETURN n.id AS id
LIMIT 1
