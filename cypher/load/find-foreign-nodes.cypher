// Which of these ids belong to nodes that innograph did not write. LABEL stands for a label of the graph.
UNWIND $ids AS id
MATCH (n:LABEL {id: id})
WHERE n.innograph IS NULL
RETURN n.id AS id
ORDER BY id
LIMIT 1
