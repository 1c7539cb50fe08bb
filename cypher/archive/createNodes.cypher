// Makes nodes of any kind as an archive has them.
// parameters: rows [properties] (__Labels__: all their labels)
// columns: count
UNWIND $rows AS row
CREATE (n:__Labels__)
SET n = row
RETURN count(n) AS count
