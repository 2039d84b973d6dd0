import Testing

/// The agenda of the sample group's next meeting, as those see it who may and who may not.
@Suite struct AgendaGoldenTests {
  @Test func agenda() throws {
    try Golden.check(
      ["agenda", "15.1.2027", "--as", "m1"],
      """
      Oma Tie Työhön -ryhmän esityslista
      ==================================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Aika    pe 15.1.2027 klo 9.00
      Kesto   120 min
      Paikka  Mallilan ammattiopisto, huone 12
      Tila    sovittu

      Opiskelijoiden vuorot
      ---------------------

      Klo   Opiskelija  Kesto   Kutsutut tahot
      ----  ----------  ------  --------------------------------------------
      9.00  Aino E.     45 min  Mallilan työllisyyspalvelut ja Ohjaamo, Kela

      Näin vuoro etenee
      -----------------

      1  Opiskelijan oma asia
      2  Keitä on paikalla ja miksi
      3  Puheenjohtaja ja kirjuri
      4  Asiat, katse eteenpäin
      5  Yhteenveto: kuka tekee mitä
      6  Vastuutyöntekijä ja seuranta

      Ryhmä
      -----

      Mallilan ammattiopisto                  Tuulia Opastava, Petra Puuhakas
      Kela                                    Kalle Kuvitelma
      Mallilan etsivä nuorisotyö              Elli Keksitty
      aikuissosiaalityö                       Sari Sepitetty
      Mallilan työllisyyspalvelut ja Ohjaamo  Ilona Olematon, Tero Testinen
      terveydenhoitaja                        ei ketään

      """)
  }

  @Test func agendaForSomebodyUnnamed() throws {
    try Golden.check(
      ["agenda", "t3", "--lang", "en"],
      """
      Agenda of the Oma Tie Työhön group
      ==================================

      Sample data: all people are invented.

      Time    Fri 15.1.2027 at 9.00
      Length  120 min
      Place   Mallilan ammattiopisto, huone 12
      State   agreed

      The students' turns
      -------------------

      At    Student  Length  Invited parties
      ----  -------  ------  ---------------
      9.00  Student  45 min  –

      How a turn goes
      ---------------

      1  The student first
      2  Who is here and why
      3  Chair and scribe
      4  Matters, looking ahead
      5  Summary: who does what
      6  Responsible worker and follow-up

      The group
      ---------

      Mallila vocational college              Tuulia Opastava, Petra Puuhakas
      Kela                                    Kalle Kuvitelma
      Mallila outreach youth work             Elli Keksitty
      adult social work                       Sari Sepitetty
      Mallila employment services and Ohjaamo Ilona Olematon, Tero Testinen
      public health nurse                     nobody

      """)
  }
}
