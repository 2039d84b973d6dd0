import Casework
import FileFormat
import FuzzDriver
import Glibc
import StrictJSON

// Any bytes: refused or read; what is read can be written, and is the same when it is read again.
let seeds = [
  #"{"a":1,"b":[true,null,"\u00e9\ud83d\ude00"],"c":{"d":-9223372036854775808}}"#,
  #"{"goals":{"g1":{"order":"n","text":"Töihin"}},"language":"fi","client":"c1","revision":1}"#,
  #"{"firstName":"Aino","lastName":"E","language":"fi","consents":{"k1":{"kind":"given"}}}"#,
  #"{"name":"Ryhmä","members":{"m1":{"name":"Maija","party":"school","order":"n"}}}"#,
]

/// Tries the bytes as the fields of every kind of document, by what they are read into.
func decode(_ json: JSON) {
  if let plan = try? EncodedPlan.decode(json, id: "pc1") {
    let again = EncodedPlan.encode(plan)
    if (try? EncodedPlan.decode(again, id: "pc1")) != plan {
      FuzzDriver.fail("a plan does not come back", json.bytes())
    }
  }
  if let client = try? EncodedClient.decode(json, id: "c1") {
    let again = EncodedClient.encode(client)
    if (try? EncodedClient.decode(again, id: "c1")) != client {
      FuzzDriver.fail("a client does not come back", json.bytes())
    }
  }
  if let meeting = try? EncodedMeeting.decode(json, id: "k1") {
    let again = EncodedMeeting.encode(meeting)
    if (try? EncodedMeeting.decode(again, id: "k1")) != meeting {
      FuzzDriver.fail("a meeting does not come back", json.bytes())
    }
  }
  _ = try? EncodedRoster.decode(json)
  _ = try? EncodedSchedule.decode(json)
  _ = try? EncodedCatalogue.decode(json)
  _ = try? EncodedRegion.decode(json)
  _ = try? EncodedFeedback.decode(json, id: "f1")
  _ = try? EncodedTransfer.decode(json, id: "x1")
}

exit(
  FuzzDriver.run(
    { start, count in
      let input = Array(UnsafeBufferPointer(start: start, count: count))
      guard let json = try? JSON.parse(input) else { return 0 }
      for isPretty in [false, true] {
        guard (try? JSON.parse(json.bytes(pretty: isPretty))) == json else {
          FuzzDriver.fail("does not come back", input)
        }
      }
      decode(json)
      return 0
    }, beginning: seeds.map { Array($0.utf8) }))
