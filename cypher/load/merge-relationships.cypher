// A batch of relationships of one type. FROM and TO stand for the labels of the ends, TYPE for the type.
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (a)-[r:TYPE {id: row.id}]->(b)
SET r += $blank
SET r += row.properties
SET r.innograph = $build
RETURN count(*) AS written
