// A batch of nodes. What innograph may have written before is blanked, what others added stays. LABEL stands for a label of the graph.
UNWIND $rows AS row
MERGE (n:LABEL {id: row.id})
SET n += $blank
SET n += row.properties
SET n.innograph = $build, n.value = toFloat(row.properties.value), n.investment = toFloat(row.properties.investment)
RETURN count(*) AS written
