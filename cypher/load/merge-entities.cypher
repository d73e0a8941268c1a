// A batch of things of one kind. KIND stands for its label, OTHERS for the labels of all other kinds.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n += $blank
SET n += row.properties
SET n.innograph = $build
SET n:KIND
REMOVE n:OTHERS
RETURN count(*) AS written
