// Faults of a disk for a program that is loaded with this library first (LD_PRELOAD).
//
// The file that FAULTS names says which fault there is now, and under which path:
// "full /a/path", "readonly /a/path", "denied /a/path", "gone /a/path", "overrun /"; no file, no fault.
// With "late /a/path" FAULT_CALL, FAULT_NUMBER and FAULT_FATE say which call says what afterwards.
#pragma once
