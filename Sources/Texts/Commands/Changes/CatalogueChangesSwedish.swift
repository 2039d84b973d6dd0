import Casework

extension ChangeTexts {
  static func swedishCoaching(_ change: CoachingChange) -> String {
    switch change {
    case .enterStep: "Träningens steg antecknat"
    case .noteStep: "Anteckning om träningens steg"
    case .addModule: "Modul tillagd"
    case .nameModule: "Modul namngiven"
    case .setModulePeriod: "Modulens tid avtalad"
    case .evaluateModule: "Modul bedömd"
    case .setModuleNext: "Fortsättning efter modulen avtalad"
    case .removeModule: "Modul borttagen"
    case .stopFollowing: "Träningen följs inte längre"
    }
  }

  static func swedishCatalogue(_ change: CatalogueChange) -> String {
    switch change {
    case .addService: "Tjänst tillagd i katalogen"
    case .writeService: "Tjänstens text ändrad"
    case .setServiceAim: "Tjänstens mål ändrat"
    case .setServiceParty: "Tjänstens part ändrad"
    case .setServiceForms, .setServiceForm: "Tjänstens form ändrad"
    case .setServicePlans, .setServicePlan: "Tjänstens planer ändrade"
    case .setServiceAges: "Tjänstens åldersgränser ändrade"
    case .setServiceSource: "Tjänstens källa ändrad"
    case .hideService: "Tjänst dold"
    case .showService: "Tjänst erbjuds igen"
    case .removeServiceRow: "Områdets egen text borttagen"
    }
  }
}
