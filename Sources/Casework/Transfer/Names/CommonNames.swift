/// First names that many bear in Finland, and capitalised words that are nobody's name.
enum CommonNames {
  /// Whether a word in small letters is one.
  static func isFirstName(_ word: String) -> Bool { firstNames.holds(word) }

  /// Whether a word in small letters is nobody's name.
  static func isNobodys(_ word: String) -> Bool { nobodys.holds(word) }

  private static func forms(_ words: String) -> NameIndex {
    NameIndex(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Names that are everyday words too (Toivo, Satu, Helmi) are left to be known by their capital.
  private static let firstNames = forms(
    """
    Aada Aaro Aatu Abdi Abdullah Adam Aino Aki Aleksi Aleksandra Alex Ali Alina Amanda Amina Anders
    Andreas Anette Anita Anja Anna Anne Anneli Anni Anniina Annika Annukka Antero Anton Antti Ari Arja
    Arto Arttu Asko Atte Axel Christian Christina Daniel David Eero Eeva Eino Elias Elina Elisa Ella
    Ellen Emil Emilia Emma Emmi Erik Erika Erkki Essi Esa Eva Eveliina Fatima Fredrik Hanna Hannele
    Hannes Hannu Harri Hassan Heidi Heikki Henna Henri Henrik Hilma Ida Iida Iina Ilkka Inka Irina
    Irma Isabella Jaakko Jaana Jan Jani Janina Janne Jari Jarkko Jasmin Jenna Jenni Jesse Joakim Joel
    Johan Johanna John Joni Jonna Joonas Jouni Juha Juhani Juho Jukka Julia Juuso Jyri Jyrki Kaisa
    Kalle Karin Karoliina Katariina Kati Katja Katri Kimmo Kirsi Kristian Kristiina Krista Lars Laura
    Lauri Leena Leevi Lena Leo Linda Liisa Linnea Lotta Magnus Maija Maria Marja Mari Maarit Marika
    Marjo Marko Markku Markus Martti Matias Matti Maunu Mia Michael Mika Mikael Mikko Milla Minna
    Minttu Mira Mirja Mohamed Muhammed Nea Niina Niklas Niko Nina Noora Olga Olli Olavi Oskari Ossi
    Otto Outi Paavo Pasi Patrik Paula Pauli Pekka Pentti Per Peter Petra Petri Petteri Pia Piia
    Pirjo Pirkko Raija Raimo Reetta Reijo Riikka Riitta Risto Robin Roosa Saana Saara Salla Sami
    Samuel Sandra Sanna Santeri Sara Sari Sebastian Seija Seppo Simo Sirpa Sofia Sofie Stefan Susanna
    Susanne Taina Tanja Tapio Tarja Teemu Teija Tero Tiia Tiina Timo Tomi Tommi Tuija Tuomas
    Tuomo Tuula Ulla Vanessa Veera Veijo Venla Veikko Veronika Vesa Viivi Vilho Ville Wilhelm Yusuf
    """)

  /// Places, services, programs and days that are written with a capital.
  private static let nobodys = forms(
    """
    Suomi Finland Ruotsi Sverige Viro Venäjä Ukraina Eurooppa Helsinki Helsingfors Espoo Esbo Vantaa
    Vanda Tampere Tammerfors Turku Åbo Oulu Uleåborg Lahti Lahtis Kuopio Pori Björneborg Kouvola
    Joensuu Lappeenranta Villmanstrand Hämeenlinna Tavastehus Vaasa Vasa Seinäjoki Rovaniemi Mikkeli
    Kotka Salo Porvoo Borgå Kokkola Karleby Lohja Lojo Hyvinkää Nurmijärvi Järvenpää Rauma Raumo
    Kajaani Savonlinna Kerava Kirkkonummi Kyrkslätt Nokia Pietarsaari Jakobstad Raasepori Raseborg
    Tornio Kemi Raahe Ylivieska Kannus Iisalmi Varkaus Imatra Forssa Riihimäki Uusimaa Nyland
    Pohjanmaa Österbotten Lappi Savo Häme Kainuu Karjala Satakunta Ahvenanmaa Åland Jyväskylä
    Kela FPA Ohjaamo Navigatorn Työmarkkinatori Jobbmarknad Wilma Teams Omakanta Kanta Valma Tuva
    Telma Hoks Word Excel Google Whatsapp Instagram Facebook Discord Linkedin Tiktok Youtube Windows
    Prisma Lidl Tokmanni Hesburger Sokos Citymarket Market Posti Keva Migri Valvira
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December Finnish Swedish English Russian Arabic Somali
    Ukrainian Estonian Kurdish Job Market School Oma Tie Työhön Joulu
    """)
}
