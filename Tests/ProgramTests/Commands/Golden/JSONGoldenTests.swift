import Testing

/// What the lists say to programs.
@Suite struct JSONGoldenTests {
  @Test func comingTimesForPrograms() throws {
    try Golden.check(
      ["next", "--days", "0", "--json"],
      """
      {
        "followUps": [],
        "formatVersion": 1,
        "isDemo": true,
        "meetings": [
          {
            "ends": "2027-01-15T11:00:00+02:00",
            "followUpsToBook": 0,
            "hiddenStudents": false,
            "id": "t3",
            "isExtra": false,
            "isLeftUnclosed": false,
            "length": 120,
            "place": "Mallilan ammattiopisto, huone 12",
            "starts": "2027-01-15T09:00:00+02:00",
            "state": "agreed",
            "students": 1,
            "vacantSeats": [
              "health"
            ],
            "withoutPermission": 0
          }
        ],
        "missingNextTime": null,
        "withoutStudents": []
      }

      """)
  }

  @Test func clientsForPrograms() throws {
    try Golden.check(
      ["clients", "--json", "--as", "m2"],
      """
      {
        "clients": [
          {
            "firstName": "Aino",
            "followUp": null,
            "hasPermission": true,
            "id": "c1",
            "lastName": "Esimerkki",
            "nextTurn": {
              "meeting": "t3",
              "starts": "2027-01-15T09:00:00+02:00"
            },
            "permissionUntil": "2027-12-31",
            "plan": {
              "id": "pc1",
              "revision": 1,
              "state": "draft"
            }
          },
          {
            "firstName": "Veeti",
            "followUp": "2027-03-15",
            "hasPermission": true,
            "id": "c2",
            "lastName": "Kokeilu",
            "nextTurn": {
              "meeting": "t4",
              "starts": "2027-03-15T09:00:00+02:00"
            },
            "permissionUntil": "2027-10-12",
            "plan": {
              "id": "pc2",
              "revision": 1,
              "state": "inForce"
            }
          }
        ],
        "formatVersion": 1,
        "hiddenClients": true,
        "isDemo": true,
        "permissionsRunningOut": []
      }

      """)
  }
}
