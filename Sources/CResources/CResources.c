#include "CResources.h"

// A file added to Resources/ is added here twice: as a block and as a row of the table. A test
// compares the table with the folder.

static const unsigned char demo_demo[] = {
#embed "../../Resources/demo/demo.json"
};
static const unsigned char parties_parties[] = {
#embed "../../Resources/parties/parties.json"
};
static const unsigned char questionnaire_questionnaire[] = {
#embed "../../Resources/questionnaire/questionnaire.json"
};
static const unsigned char schemas_catalogue_1[] = {
#embed "../../Resources/schemas/catalogue-1.json"
};
static const unsigned char schemas_catalogue_2[] = {
#embed "../../Resources/schemas/catalogue-2.json"
};
static const unsigned char schemas_client_1[] = {
#embed "../../Resources/schemas/client-1.json"
};
static const unsigned char schemas_client_2[] = {
#embed "../../Resources/schemas/client-2.json"
};
static const unsigned char schemas_directory_1[] = {
#embed "../../Resources/schemas/directory-1.json"
};
static const unsigned char schemas_draft_1[] = {
#embed "../../Resources/schemas/draft-1.json"
};
static const unsigned char schemas_feedback_1[] = {
#embed "../../Resources/schemas/feedback-1.json"
};
static const unsigned char schemas_feedback_2[] = {
#embed "../../Resources/schemas/feedback-2.json"
};
static const unsigned char schemas_log_1[] = {
#embed "../../Resources/schemas/log-1.json"
};
static const unsigned char schemas_meeting_1[] = {
#embed "../../Resources/schemas/meeting-1.json"
};
static const unsigned char schemas_meeting_2[] = {
#embed "../../Resources/schemas/meeting-2.json"
};
static const unsigned char schemas_plan_1[] = {
#embed "../../Resources/schemas/plan-1.json"
};
static const unsigned char schemas_plan_2[] = {
#embed "../../Resources/schemas/plan-2.json"
};
static const unsigned char schemas_region_1[] = {
#embed "../../Resources/schemas/region-1.json"
};
static const unsigned char schemas_region_2[] = {
#embed "../../Resources/schemas/region-2.json"
};
static const unsigned char schemas_roster_1[] = {
#embed "../../Resources/schemas/roster-1.json"
};
static const unsigned char schemas_roster_2[] = {
#embed "../../Resources/schemas/roster-2.json"
};
static const unsigned char schemas_schedule_1[] = {
#embed "../../Resources/schemas/schedule-1.json"
};
static const unsigned char schemas_schedule_2[] = {
#embed "../../Resources/schemas/schedule-2.json"
};
static const unsigned char schemas_transfer_1[] = {
#embed "../../Resources/schemas/transfer-1.json"
};
static const unsigned char schemas_transfer_2[] = {
#embed "../../Resources/schemas/transfer-2.json"
};
static const unsigned char services_services[] = {
#embed "../../Resources/services/services.json"
};

#define ROW(name, block) {name, block, sizeof block}

static const omatie_resource table[] = {
    ROW("demo/demo.json", demo_demo),
    ROW("parties/parties.json", parties_parties),
    ROW("questionnaire/questionnaire.json", questionnaire_questionnaire),
    ROW("schemas/catalogue-1.json", schemas_catalogue_1),
    ROW("schemas/catalogue-2.json", schemas_catalogue_2),
    ROW("schemas/client-1.json", schemas_client_1),
    ROW("schemas/client-2.json", schemas_client_2),
    ROW("schemas/directory-1.json", schemas_directory_1),
    ROW("schemas/draft-1.json", schemas_draft_1),
    ROW("schemas/feedback-1.json", schemas_feedback_1),
    ROW("schemas/feedback-2.json", schemas_feedback_2),
    ROW("schemas/log-1.json", schemas_log_1),
    ROW("schemas/meeting-1.json", schemas_meeting_1),
    ROW("schemas/meeting-2.json", schemas_meeting_2),
    ROW("schemas/plan-1.json", schemas_plan_1),
    ROW("schemas/plan-2.json", schemas_plan_2),
    ROW("schemas/region-1.json", schemas_region_1),
    ROW("schemas/region-2.json", schemas_region_2),
    ROW("schemas/roster-1.json", schemas_roster_1),
    ROW("schemas/roster-2.json", schemas_roster_2),
    ROW("schemas/schedule-1.json", schemas_schedule_1),
    ROW("schemas/schedule-2.json", schemas_schedule_2),
    ROW("schemas/transfer-1.json", schemas_transfer_1),
    ROW("schemas/transfer-2.json", schemas_transfer_2),
    ROW("services/services.json", services_services),
};

size_t omatie_resource_count(void) { return sizeof table / sizeof table[0]; }

omatie_resource omatie_resource_at(size_t index) {
  if (index >= omatie_resource_count()) return (omatie_resource){0};
  return table[index];
}
