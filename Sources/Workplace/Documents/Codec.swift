import Casework
import FileFormat
import SharedStore
import StrictJSON

/// Between a file's fields and the values that rules work on.
enum Codec {
  static func decode(_ payload: JSON, _ document: Document) throws(FieldError) -> DocumentValue {
    switch document {
    case .client(let id): .client(try EncodedClient.decode(payload, id: id))
    case .plan(let id): .plan(try EncodedPlan.decode(payload, id: id))
    case .meeting(let id): .meeting(try EncodedMeeting.decode(payload, id: id))
    case .roster: .roster(try EncodedRoster.decode(payload))
    case .schedule: .schedule(try EncodedSchedule.decode(payload))
    case .catalogue: .catalogue(try EncodedCatalogue.decode(payload))
    case .feedback(let id): .feedback(try EncodedFeedback.decode(payload, id: id))
    case .region: .region(try EncodedRegion.decode(payload))
    case .transfer(let id): .transfer(try EncodedTransfer.decode(payload, id: id))
    }
  }

  static func encode(_ value: DocumentValue) -> JSON {
    switch value {
    case .client(let client): EncodedClient.encode(client)
    case .plan(let plan): EncodedPlan.encode(plan)
    case .meeting(let meeting): EncodedMeeting.encode(meeting)
    case .roster(let roster): EncodedRoster.encode(roster)
    case .schedule(let schedule): EncodedSchedule.encode(schedule)
    case .catalogue(let catalogue): EncodedCatalogue.encode(catalogue)
    case .feedback(let feedback): EncodedFeedback.encode(feedback)
    case .region(let region): EncodedRegion.encode(region)
    case .transfer(let transfer): EncodedTransfer.encode(transfer)
    }
  }

  /// What a person has before them where nobody has written yet; nothing of documents that are opened.
  static func empty(_ document: Document) -> DocumentValue? {
    switch document {
    case .schedule: .schedule(Schedule())
    case .catalogue: .catalogue(RegionCatalogue())
    case .region: .region(RegionChecklist())
    case .client, .plan, .meeting, .roster, .feedback, .transfer: nil
    }
  }

  static func head(_ value: DocumentValue) -> JSON {
    switch value {
    case .client(let client): EncodedClient.head(of: client)
    case .plan(let plan): EncodedPlan.head(of: plan)
    case .meeting(let meeting): EncodedMeeting.head(of: meeting)
    case .roster(let roster): EncodedRoster.head(of: roster)
    case .schedule(let schedule): EncodedSchedule.head(of: schedule)
    case .catalogue(let catalogue): EncodedCatalogue.head(of: catalogue)
    case .feedback(let feedback): EncodedFeedback.head(of: feedback)
    case .region(let region): EncodedRegion.head(of: region)
    case .transfer(let transfer): EncodedTransfer.head(of: transfer)
    }
  }

  /// A version as it lies on the shelf; one that cannot be decoded lies there with its trouble.
  static func shelved(_ version: Version, _ document: Document, blocked: Trouble?) -> Shelved {
    let questions = questions(in: version.payload, of: document)
    do throws(FieldError) {
      let value = try decode(version.payload, document)
      return Shelved(
        version: version, value: value, questions: questions, trouble: blocked,
        isBlocked: blocked != nil)
    } catch {
      let place = Trouble.place(document.name, version.number)
      let trouble = Trouble(.damaged, place: place, detail: error.path)
      return Shelved(
        version: version, value: nil, questions: questions, trouble: trouble,
        isBlocked: blocked != nil)
    }
  }
}
