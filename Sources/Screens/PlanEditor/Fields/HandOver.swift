import Casework

/// Who was responsible for a plan in force, and who is to be.
struct HandOver: Sendable, Equatable {
  let from: ID<Member>
  let to: ID<Member>
}
