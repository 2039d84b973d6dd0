import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite("The list of clients before all papers have been read")
struct ListedClientsTests {
  /// The same documents with those fields alone that lists show, and nothing else known.
  private func listed(_ book: Casebook) -> Casebook {
    var lists = book
    (lists.isLoaded, lists.isOfLists) = (false, true)
    for (id, held) in book.clients {
      lists.clients[id] = Held(held.value.inLists, version: held.version)
    }
    for (id, held) in book.plans {
      lists.plans[id] = Held(held.value.inLists, version: held.version)
    }
    var opening = Casebook()
    opening.inLists = CasebookInLists(lists)
    return opening
  }

  @Test(arguments: 1...30) func itsRowsAreThoseOfTheWholePapers(seed: Int) {
    let group = LargeGroup(40, seed: seed)
    let columns = group.world.size.columns - 3
    let whole = ClientRows.shown(group.anew, columns: columns)
    var world = group.anew
    world.casebook = listed(group.world.casebook)
    #expect(whole.rows.count >= 40)
    #expect(ClientRows.shown(world, columns: columns).rows == whole.rows)
    #expect(ClientRows.shown(world, columns: columns).table == whole.table)
  }

  /// Where lists have proved right no row is made anew, and where they have not all are.
  @Test(arguments: [true, false])
  func rowsStayAsTheyAreOnceAllHasBeenRead(_ agrees: Bool) throws {
    var group = LargeGroup(40, seed: 7)
    let columns = group.world.size.columns - 3
    var world = group.anew
    world.casebook = listed(group.world.casebook)
    let made = ClientRows.shown(world, columns: columns).made
    #expect(made == 40)
    // Somebody has saved meanwhile.
    group.write("Uusi ala", of: 3)
    var whole = group.anew.casebook
    whole.agreesWithLists = agrees
    world.casebook = whole
    let shown = ClientRows.shown(world, columns: columns)
    #expect(shown.made == made + (agrees ? 1 : 40))
    #expect(shown.rows == ClientRows.shown(group.anew, columns: columns).rows)
  }

  private func opening() -> Worker {
    let book = Office.casebook()
    var worker = Worker(Office.world(listed(book)), at: .clients)
    worker.hear(.casebook(listed(book)))
    return worker
  }

  @Test func everybodyIsListedAndFoundAtOnce() {
    var worker = opening()
    #expect(
      worker.screen == """
         Asiakkaat                                                             Avataan…
        ────────────────────────────────────────────────────────────────────────────────
          Nimi                  Ala            Lupa             Tapaaminen  Suunnitelma
        > Aino Esimerkki        Puutarha-ala   12.11.2027 asti  –           –
          Ilmo Malli                           ei lupaa         –           –
          Bea Åkerö                            ei lupaa         –           –
          Kalle Äkkinen                        ei lupaa         –           –















        ────────────────────────────────────────────────────────────────────────────────
         Enter Avaa   (N Uusi)   / Etsi   ? Ohje
        """)
    worker.press("/")
    worker.type("kalle")
    #expect(worker.screen.contains("Kalle Äkkinen"))
    #expect(!worker.screen.contains("Ilmo Malli"))
  }

  @Test func papersOpenOnceTheyHaveBeenRead() {
    var worker = opening()
    worker.press(.down)
    worker.press(.enter)
    #expect(worker.gone.isEmpty)
    #expect(worker.screen.contains("Ne avautuvat hetken kuluttua."))
    #expect(worker.changes.isEmpty)
    worker.hear(.casebook(Office.casebook()))
    #expect(worker.app.top?.destination == .client("cilmo"))
    #expect(worker.screen.contains("Ilmo Malli"))
  }

  @Test func whoHasGoneOnIsLeftThere() {
    var worker = opening()
    worker.press(.enter)
    worker.press(.down)
    worker.hear(.casebook(Office.casebook()))
    #expect(worker.app.top?.destination == .clients)
    #expect(worker.cursorLine.contains("Ilmo Malli"))

    var other = opening()
    other.press(.enter)
    other.press(.f(7))
    other.hear(.casebook(Office.casebook()))
    #expect(other.app.top?.destination == .roster)
    other.press(.escape)
    #expect(other.app.top?.destination == .clients)
  }

  @Test func nothingOfThemIsChangedOrOpenedElsewhere() {
    var worker = opening()
    for key in [Key.f(5), .f(6), .alt("h"), .character("n"), .f(12)] {
      worker.press(key)
      #expect(worker.app.top?.destination == .clients, "\(key)")
    }
    #expect(worker.changes.isEmpty && worker.drafts.isEmpty)
  }
}
