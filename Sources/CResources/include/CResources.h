#pragma once

#include <stddef.h>

// The files of Resources/, carried inside the program: nothing has to be found when it runs.
typedef struct {
  // The path below Resources/, with '/' between its parts; ends in a null character.
  const char *name;
  const unsigned char *bytes;
  size_t count;
} omatie_resource;

size_t omatie_resource_count(void);

// The resource at an index; one without a name where there is none.
omatie_resource omatie_resource_at(size_t index);
