// Makes ties of any kind as an archive has them.
// parameters: rows [{fromId, toId, properties}] (__Type__: their kind; __From__, __To__: labels by which the ends are found)
// columns: count
UNWIND $rows AS row
MATCH (a:__From__ {id: row.fromId})
MATCH (b:__To__ {id: row.toId})
CREATE (a)-[r:__Type__]->(b)
SET r = row.properties
RETURN count(r) AS count
