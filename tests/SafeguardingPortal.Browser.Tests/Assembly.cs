// Two windows at once: more would fight over a small machine.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
