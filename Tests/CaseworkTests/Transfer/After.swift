import Casework
import TestSupport

/// A transfer after a change, by the rules: made by the employment services where nobody is named.
func after(
  _ change: TransferChange, _ transfer: Transfer, as member: ID<Member> = Sample.coach,
  client: Client = Sample.client
) throws(Refusal) -> Transfer {
  try Transfer.after(
    change, on: transfer, id: transfer.id, in: Sample.surroundings(as: member, client: client))
}
