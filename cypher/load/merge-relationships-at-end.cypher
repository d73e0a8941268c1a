// The same batch where fewer relationships meet at the ends than at the starts: the embedded store looks for what is there from the node written first.
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (b)<-[r:TYPE {id: row.id}]-(a)
SET r += $blank
SET r += row.properties
SET r.innograph = $build
RETURN count(*) AS written
