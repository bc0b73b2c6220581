# JSON Lines are read with simdjson (event_records.cc alone).
target_link_libraries(dragoman_forecast PRIVATE simdjson::simdjson)
