// Nodes that innograph wrote for another graph than this, and that nothing hangs on. LABEL stands for their label.
MATCH (n:LABEL)
WHERE n.innograph <> $build AND NOT EXISTS { (n)--() }
WITH n
LIMIT $limit
DELETE n
RETURN count(*) AS removed
