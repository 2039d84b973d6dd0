/// Whole screens of the plan's papers, without the frame.
enum PlanPaperPictures {
  static let standard = """
    > Suunnitelma allekirjoitettavaksi
      Helppolukuinen kopio opiskelijalle
      Yhteenveto muualle liitettäväksi
    ────────────────────────────────────────────────────────────────────────────────
     Yhteinen monialainen asiakassuunnitelma
     =======================================

     Opiskelija        Aino Esimerkki
     Tila              luonnos
     Versio            1
     Suunnitelmakausi  ei vielä sovittu
     Polku             Avoimille työmarkkinoille
     Vastuutyöntekijä  Maija Mallikas (Työllisyyspalvelut), suostunut 15.1.2027

     Mitä itse haluan
     ----------------

     Haluan töihin puutarhalle.

     Tarpeet, tavoitteet ja palvelut                                               ↓
    """

  static let small = """
      Suunnitelma allekirjoitettavaksi
    > Helppolukuinen kopio opiskelijalle
      Yhteenveto muualle liitettäväksi
    ────────────────────────────────────────────────────────────
     Minun suunnitelmani (luonnos)
     =============================

     Aino, tämä on luonnos suunnitelmastasi. Se ei ole vielä
     voimassa. Kysymme sinulta, hyväksytkö sen.

     Mitä sinä haluat
     ----------------

     Haluan töihin puutarhalle.                                ↓
    """
}
