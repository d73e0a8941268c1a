// Stale nodes that others have tied something to: the tie stays, on a node without labels that keeps its id alone. LABELS stands for every label of the graph.
MATCH (n:LABEL)
WHERE n.innograph <> $build
WITH n
LIMIT $limit
SET n += $blank
REMOVE n.innograph
REMOVE n:LABELS
RETURN count(*) AS removed
