// Notes that somebody was erased, so that the files are rewritten even when the process dies before.
// parameters: id
// columns: -
MERGE (e:Erasure {id: $id})
