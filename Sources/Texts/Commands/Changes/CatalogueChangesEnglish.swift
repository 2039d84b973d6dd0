import Casework

extension ChangeTexts {
  static func englishCoaching(_ change: CoachingChange) -> String {
    switch change {
    case .enterStep: "Coaching step recorded"
    case .noteStep: "Coaching step noted"
    case .addModule: "Module added"
    case .nameModule: "Module named"
    case .setModulePeriod: "Module's time agreed"
    case .evaluateModule: "Module evaluated"
    case .setModuleNext: "What follows the module agreed"
    case .removeModule: "Module removed"
    case .stopFollowing: "Coaching no longer followed"
    }
  }

  static func englishCatalogue(_ change: CatalogueChange) -> String {
    switch change {
    case .addService: "Service added to the catalogue"
    case .writeService: "Service's text changed"
    case .setServiceAim: "Service's aim changed"
    case .setServiceParty: "Service's party changed"
    case .setServiceForms, .setServiceForm: "Service's form changed"
    case .setServicePlans, .setServicePlan: "Service's plans changed"
    case .setServiceAges: "Service's ages changed"
    case .setServiceSource: "Service's source changed"
    case .hideService: "Service hidden"
    case .showService: "Service offered again"
    case .removeServiceRow: "Region's own text removed"
    }
  }
}
