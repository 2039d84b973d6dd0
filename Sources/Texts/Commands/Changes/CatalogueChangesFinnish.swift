import Casework

extension ChangeTexts {
  static func finnishCoaching(_ change: CoachingChange) -> String {
    switch change {
    case .enterStep: "Valmennuksen vaihe kirjattu"
    case .noteStep: "Valmennuksen vaiheesta kirjoitettu"
    case .addModule: "Moduuli lisätty"
    case .nameModule: "Moduuli nimetty"
    case .setModulePeriod: "Moduulin aika sovittu"
    case .evaluateModule: "Moduuli arvioitu"
    case .setModuleNext: "Moduulin jatko sovittu"
    case .removeModule: "Moduuli poistettu"
    case .stopFollowing: "Valmennuksen seuranta lopetettu"
    }
  }

  static func finnishCatalogue(_ change: CatalogueChange) -> String {
    switch change {
    case .addService: "Palvelu lisätty luetteloon"
    case .writeService: "Palvelun teksti muutettu"
    case .setServiceAim: "Palvelun tavoite muutettu"
    case .setServiceParty: "Palvelun taho muutettu"
    case .setServiceForms, .setServiceForm: "Palvelun muoto muutettu"
    case .setServicePlans, .setServicePlan: "Palvelun suunnitelmat muutettu"
    case .setServiceAges: "Palvelun ikärajat muutettu"
    case .setServiceSource: "Palvelun lähde muutettu"
    case .hideService: "Palvelu piilotettu"
    case .showService: "Palvelu otettu taas tarjolle"
    case .removeServiceRow: "Alueen oma teksti poistettu"
    }
  }
}
