import Canvas
import Casework
import Papers
import Testing
import Workplace

@testable import Screens

/// A meeting's invitation and notices on the screen, and written to a file.
@Suite struct PaperScreenTests {
  private func driver(
    _ change: (inout Casebook) -> Void = { _ in }
  ) -> (ScreenDriver<PaperScreen>, ID<Meeting>) {
    var world = SampleGroup.world()
    let id: ID<Meeting> = "mpapers"
    var meeting = Meeting(
      id: id, starts: LocalTime(day: world.today.adding(days: 28), time: ClockTime(9, 0)!),
      length: 120, place: "Huone 12")
    meeting.state = .agreed
    world.casebook.meetings[id] = Held(meeting, version: 1)
    change(&world.casebook)
    return (ScreenDriver(PaperScreen.self, PaperScreen.open(id, world), world), id)
  }

  @Test func showsTheInvitationAndWritesItAsItsNameSays() throws {
    var (driver, _) = driver()
    #expect(driver.screen.contains("> Kutsu ryhmälle"))
    #expect(driver.screen.contains("Kutsu Oma Tie Työhön -ryhmän tapaamiseen"))
    driver.press(.enter)
    #expect(driver.screen.contains("~/kutsu-2027-02-12.html"))
    driver.press(.enter)
    let order = try #require(driver.written.first)
    #expect(order.path == "~/kutsu-2027-02-12.html" && !order.mayReplace)
    #expect(String(decoding: order.bytes, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
  }

  /// A calendar's answers go to the convener: without an address to nobody, and that is said.
  @Test func saysWhereAnswersGoWhileTheConvenerHasNoAddress() throws {
    var (driver, _) = driver()
    let convener = try #require(
      driver.world.casebook.roster?.value.convener(on: driver.world.today))
    func set(_ email: String) {
      driver.world.casebook.roster?.value.members[convener.id]?.email = email
    }
    set("")
    let words = "! Paperissa ei ole sähköpostia, johon vastata"
    let calendar = "! Vastaukset kutsuun eivät tule kenellekään"
    #expect(driver.screen.contains(words) && driver.screen.contains("Lisää se: F7 Kokoonpano."))
    driver.press(.end)
    #expect(driver.screen.contains("> Kalenterikutsu") && driver.screen.contains(calendar))
    set("kutsuja@example.invalid")
    #expect(!driver.screen.contains("! "))
    driver.press(.home)
    #expect(!driver.screen.contains("! "))
    driver.world.casebook.roster?.value.convener = nil
    for id in driver.world.casebook.roster?.value.members.byID.keys ?? [] {
      driver.world.casebook.roster?.value.members[id]?.party = .health
    }
    driver.press(.end)
    #expect(driver.screen.contains("ryhmällä ei ole koollekutsujaa"))
  }

  @Test func escLeavesTheQuestionAndWritesNothing() {
    var (driver, _) = driver()
    driver.press(.enter, .escape)
    #expect(driver.written.isEmpty && !driver.hasLeft)
    #expect(!driver.screen.contains("kutsu-2027"))
  }

  @Test func saysWhatIsMissingBeforeANoticeCanBeMade() {
    var (driver, _) = driver { book in
      for (id, held) in book.meetings where id != "mpapers" && held.value.state == .agreed {
        book.meetings[id]?.value.state = .draft
      }
    }
    driver.press(.down)
    #expect(driver.screen.contains("> Ilmoitus: tapaaminen on peruttu"))
    #expect(driver.screen.contains("Seuraavaa aikaa ei ole sovittu. Sovi se ensin"))
    driver.press(.enter)
    #expect(driver.said.last?.contains("Seuraavaa aikaa ei ole sovittu") == true)
    #expect(driver.written.isEmpty)
  }

  @Test func theNextTimeStandsInTheNotice() {
    var (driver, _) = driver { book in
      var next = Meeting(
        id: "mnext", starts: LocalTime(day: Day(2027, 4, 9)!, time: ClockTime(13, 0)!),
        length: 60, place: "Kirjasto")
      next.state = .agreed
      book.meetings["mnext"] = Held(next, version: 1)
    }
    driver.press(.down, .pageDown)
    #expect(driver.screen.contains("pe 9.4.2027 klo 13.00–14.00"))
  }

  @Test func theCalendarOfTheMeetingIsWritten() throws {
    var (driver, id) = driver()
    driver.press(.end, .enter, .enter)
    let order = try #require(driver.written.first)
    #expect(order.path == "~/tapaaminen-2027-02-12.ics")
    let text = String(decoding: order.bytes, as: UTF8.self)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.contains("UID:\(id)."))
  }

  @Test func theYearsTimesAreWrittenFromTheComingTimes() throws {
    let world = SampleGroup.world()
    var driver = ScreenDriver(ComingTimes.self, ComingTimes.open(world), world)
    driver.press(.character("x"))
    #expect(driver.screen.contains("~/tapaamiset.ics"))
    driver.press(.enter)
    let order = try #require(driver.written.first)
    let text = String(decoding: order.bytes, as: UTF8.self)
    #expect(text.contains("STATUS:CANCELLED"))
    for held in world.casebook.clients.values {
      #expect(!text.contains(held.value.firstName) && !text.contains(held.value.lastName))
    }
    driver.press(.character("t"))
    #expect(driver.went.last == ComingTimes.selected(driver.state).map { .papers($0) })
  }

  /// What lies there already is replaced only after a yes.
  @Test func asksBeforeAFileIsReplaced() {
    var app = App(world: SampleGroup.world(), start: .comingTimes)
    let order = FileOrder(path: "~/x.html", bytes: [65])
    app.handle(.exists(order, path: "/home/x/x.html"))
    #expect(app.view().text.contains("Tiedosto on jo olemassa: /home/x/x.html. Korvataanko se?"))
    var refused = app
    #expect(refused.handle(.enter).isEmpty)
    let effects = app.handle(.character("k"))
    guard case .write(let again) = effects.first else {
      Issue.record("nothing is written")
      return
    }
    #expect(again.mayReplace && again.path == "~/x.html")
    app.handle(.written(path: "/home/x/x.html"))
    #expect(app.view().text.contains("Tallennettu: /home/x/x.html"))
  }

  /// To whom a paper goes stands over it on the screen, and not in the file.
  @Test func theAddressesStandOverThePaperAndNotInIt() throws {
    var (driver, _) = driver { book in
      book.roster?.value.members["mleena"]?.email = "leena@example.org"
      book.roster?.value.members["mkaisa"]?.email = "kaisa@example.org"
      book.roster?.value.members["mleena"]?.informed = "Rehtori, rehtori@example.org"
      book.roster?.value.members["motto"]?.phone = "040 000"
    }
    for line in [
      "Vastaanottajat: leena@example.org; kaisa@example.org\n",
      "Tieto myös: Rehtori, rehtori@example.org\n",
      "Ei sähköpostia: Otto Oras 040 000, Maija Mäki, Tiina Taivas\n",
    ] { #expect(driver.screen.contains(line), "\(driver.screen)") }
    driver.press(.enter, .enter)
    let order = try #require(driver.written.first)
    let file = String(decoding: order.bytes, as: UTF8.self)
    #expect(file.contains("Kutsu") && !file.contains("kaisa@example.org"))
  }
}
