// The first test of this target comes with its first subject.
